"""The first program: the network as plain lines. Run it: python3 functional.py"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(data, target, random, lr, n_epoch, n_hidden=200):
    """Runs the program and yields all its variables after the update of each epoch (the loss is from before it)."""
    n = data.shape[0]
    w1 = random.randn(data.shape[1], n_hidden)
    b1 = np.zeros(n_hidden)
    w2 = random.randn(n_hidden, target.shape[1])
    b2 = np.zeros(target.shape[1])
    for epoch in range(n_epoch):
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
        # update (w2 −= lr·grad_w2 as a new array, so that what was yielded stays as it was)
        w2 = w2 - lr * grad_w2
        b2 = b2 - lr * grad_b2
        w1 = w1 - lr * grad_w1
        b1 = b1 - lr * grad_b1
        yield dict(locals())


if __name__ == "__main__":
    from inputs import make_inputs

    for variables in train(*make_inputs(100, 784, 10), np.random.RandomState(0), lr=0.02, n_epoch=10):
        print(f"epoch {variables['epoch'] + 1}: loss {variables['loss']:.6f}")
