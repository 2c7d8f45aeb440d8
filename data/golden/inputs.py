"""Inputs for the golden runs: made from a seed, so that Python and TypeScript can both make them."""

import numpy as np


def make_inputs(n, n_input, n_output):
    """data n × n_input in [0, 1], 81 % zeros as in MNIST, and a one-hot target n × n_output."""
    random = np.random.RandomState(2026)
    ink = random.rand(n, n_input)
    data = np.where(ink < 0.81, 0, (ink - 0.81) / 0.19)
    target = np.eye(n_output)[random.randint(0, n_output, n)]
    return data, target


def make_pixels(n):
    """The same for n images as 784 whole pixels, 0 to 255, as files of digits hold them: data = pixels / 255."""
    data, target = make_inputs(n, 784, 10)
    return np.rint(255 * data) / 255, target
