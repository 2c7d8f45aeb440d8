"""NumPy as a contender of the bench: a setup in the first line of JSON, then laps; an answer in JSON to each line."""

import json
import sys
import time

import numpy as np

from blas import describe_blas


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def learn(data, target, w1, b1, w2, b2, lr):
    """One epoch of data/golden/functional.py, line by line, but for the update: in place, as in the original program, and faster."""
    n = data.shape[0]
    # forward
    lin1 = np.dot(data, w1) + b1
    sig1 = sigmoid(lin1)
    lin2 = np.dot(sig1, w2) + b2
    output = lin2
    loss = ((output - target) ** 2).sum() / (2 * n)
    # backward
    grad_output = (output - target) / n
    grad_lin2 = grad_output
    grad_w2 = np.dot(sig1.T, grad_lin2)
    grad_b2 = np.sum(grad_lin2, axis=0)
    grad_sig1 = np.dot(grad_lin2, w2.T)
    grad_lin1 = sig1 * (1 - sig1) * grad_sig1
    grad_w1 = np.dot(data.T, grad_lin1)
    grad_b1 = np.sum(grad_lin1, axis=0)
    # update
    w2 -= lr * grad_w2
    b2 -= lr * grad_b2
    w1 -= lr * grad_w1
    b1 -= lr * grad_b1
    return locals()


def first_parameters(seed, dtype):
    random = np.random.RandomState(seed)
    w1 = random.randn(784, 200)
    b1 = np.zeros(200)
    w2 = random.randn(200, 10)
    b2 = np.zeros(10)
    return [array.astype(dtype) for array in (w1, b1, w2, b2)]


def prepare(pixels, labels, images, batch, dtype, learningRate, weightsSeed, orderSeed, **_):
    """Gives the function that trains one epoch and returns its loss."""
    data = np.fromfile(pixels, np.uint8).reshape(-1, 784)[:images].astype(dtype) / np.dtype(dtype).type(255)
    target = np.eye(10, dtype=dtype)[np.fromfile(labels, np.uint8)[:images]]
    parameters = first_parameters(weightsSeed, dtype)
    random = np.random.RandomState(orderSeed)
    check_dtypes(learn(data[:2], target[:2], *first_parameters(weightsSeed, dtype), learningRate), dtype)

    def batches():
        order = random.permutation(images)
        loss = 0
        for first in range(0, images, batch):
            rows = order[first : first + batch]
            loss += len(rows) * learn(data[rows], target[rows], *parameters, learningRate)["loss"]
        return loss / images

    def full_batch():
        return learn(data, target, *parameters, learningRate)["loss"]

    return batches if batch < images else full_batch


def check_dtypes(variables, dtype):
    """No array may slip into another precision on the way."""
    arrays = {name: x.dtype for name, x in variables.items() if isinstance(x, np.ndarray)}
    strays = {name: str(found) for name, found in arrays.items() if found != dtype}
    if strays:
        raise TypeError(f"expected {dtype} everywhere, got {strays}")


def answer(reply):
    print(json.dumps(reply), flush=True)


np.seterr(over="ignore")  # exp(-x) may leave the range of float32: 1 / (1 + inf) is the right 0
epoch = prepare(**json.loads(sys.stdin.readline()))
answer({"detail": f"NumPy {np.__version__}, Python {sys.version.split()[0]}, {describe_blas()}"})
for line in sys.stdin:
    epochs = json.loads(line)["epochs"]
    began = time.perf_counter()
    for _ in range(epochs):
        loss = epoch()
    answer({"seconds": (time.perf_counter() - began) / epochs, "loss": float(loss)})
