"""Writes the golden fixtures beside this file: python3 data/golden/generate.py (needs NumPy)."""

import json
import pathlib
import platform

import numpy as np

import functional
import net_numpy
from inputs import make_inputs, make_pixels

HERE = pathlib.Path(__file__).parent
PARAMETERS = ["w1", "b1", "w2", "b2"]
ACTIVATIONS = ["lin1", "sig1", "lin2", "output"]
GRADIENTS = ["grad_output", "grad_lin2", "grad_w2", "grad_b2", "grad_sig1", "grad_lin1", "grad_w1", "grad_b1"]
PROVENANCE = {"generator": "data/golden/generate.py", "dtype": "float64", "numpy": np.__version__,
              "python": platform.python_version()}


def write(name, fixture):
    text = json.dumps({**PROVENANCE, **fixture}, indent=0)
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def entries(array):
    return np.atleast_2d(array).tolist()


def random_state(seed):
    """Enough numbers of each kind to cross a reload of the twister's 624 words more than once."""
    draws = {"rand": lambda r: r.rand(40, 20).ravel(), "randn": lambda r: r.randn(40, 20).ravel(),
             "randint": lambda r: r.randint(-3, 1000, 1500), "permutation": lambda r: r.permutation(1000)}
    return {"seed": seed, **{name: draw(np.random.RandomState(seed)).tolist() for name, draw in draws.items()}}


def small():
    """5 × 4-3-2: every intermediate of 3 epochs, entry by entry."""
    data, target = make_inputs(5, 4, 2)
    epochs = functional.train(data, target, np.random.RandomState(1), lr=0.1, n_epoch=3, n_hidden=3)
    names = PARAMETERS + ACTIVATIONS + GRADIENTS
    return {"seed": 1, "learningRate": 0.1, "data": entries(data), "target": entries(target),
            "epochs": [{"loss": v["loss"], **{name: entries(v[name]) for name in names}} for v in epochs]}


def real_size(lr, data, target):
    """100 × 784-200-10: the loss, every gradient's norm and every parameter's norm through 10 epochs.

    After the last epoch w2, b1 and b2 entry by entry, and w1 through its products with a random vector on
    either side: 984 sums in which each of the 156,800 entries takes part twice.
    """
    epochs = list(functional.train(data, target, np.random.RandomState(0), lr, n_epoch=10))
    model = [model for model, _ in net_numpy.train(data, target, np.random.RandomState(0), lr, n_epoch=10)][-1]
    last = epochs[-1]
    for name in PARAMETERS:
        assert np.array_equal(last[name], getattr(model, name)), f"the two programs differ in {name}"
    probe = np.random.RandomState(3)
    left, right = probe.randn(1, 784), probe.randn(200, 1)
    return {"learningRate": lr,
            "epochs": [{"loss": v["loss"], **{name: np.linalg.norm(v[name]) for name in PARAMETERS + GRADIENTS}}
                       for v in epochs],
            "last": {**{name: entries(last[name]) for name in ["w2", "b1", "b2"]},
                     "w1Right": entries(last["w1"] @ right), "leftW1": entries(left @ last["w1"])}}


write("random-state.json", {"seeds": [random_state(seed) for seed in [0, 1, 42, 2026, 4294967295]]})
write("small.json", small())
write("real-size.json", {"seed": 0, "probeSeed": 3,
                         "runs": [real_size(lr, *make_inputs(100, 784, 10)) for lr in [0.01, 0.02, 0.05]]})
write("pixels.json", {"seed": 0, "probeSeed": 3, "runs": [real_size(lr, *make_pixels(100)) for lr in [0.01, 0.02]]})
