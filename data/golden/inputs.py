"""Inputs for the golden runs: made from a seed, so that Python and TypeScript can both make them."""

import numpy as np


def make_inputs(n, n_input, n_output):
    """data n × n_input in [0, 1], 81 % zeros as in MNIST, and a one-hot target n × n_output."""
    random = np.random.RandomState(2026)
    ink = random.rand(n, n_input)
    data = np.where(ink < 0.81, 0, (ink - 0.81) / 0.19)
    target = np.eye(n_output)[random.randint(0, n_output, n)]
    return data, target
