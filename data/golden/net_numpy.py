"""The second program: the network as a class, its faults fixed. Run it: python3 net_numpy.py

What was fixed: forward keeps its output in self.output; backward takes the target, and no dout that it never uses;
update is spelt so, and gets lr; the loss is computed. What else is new: every intermediate is a field, so that it can
be looked at, where the original keeps lin1, lin2, grad_output, grad_lin2, grad_sig1 and grad_lin1 as local variables.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class NetNumpy:
    def __init__(self, random, n_input=784, n_hidden=200, n_output=10):
        self.w1 = random.randn(n_input, n_hidden)
        self.b1 = np.zeros(n_hidden)
        self.w2 = random.randn(n_hidden, n_output)
        self.b2 = np.zeros(n_output)

    def forward(self, x):
        self.data = x
        self.lin1 = np.dot(self.data, self.w1) + self.b1
        self.sig1 = sigmoid(self.lin1)
        self.lin2 = np.dot(self.sig1, self.w2) + self.b2
        self.output = self.lin2
        return self.lin2

    def backward(self, target):
        self.grad_output = (self.output - target) / target.shape[0]
        self.grad_lin2 = self.grad_output
        self.grad_w2 = np.dot(self.sig1.T, self.grad_lin2)
        self.grad_b2 = np.sum(self.grad_lin2, axis=0)
        self.grad_sig1 = np.dot(self.grad_lin2, self.w2.T)
        self.grad_lin1 = self.sig1 * (1 - self.sig1) * self.grad_sig1
        self.grad_w1 = np.dot(self.data.T, self.grad_lin1)
        self.grad_b1 = np.sum(self.grad_lin1, axis=0)

    def update(self, lr):
        self.w2 -= lr * self.grad_w2
        self.b2 -= lr * self.grad_b2
        self.w1 -= lr * self.grad_w1
        self.b1 -= lr * self.grad_b1


def train(data, target, random, lr, n_epoch, n_hidden=200):
    """Trains the class and yields the model and the loss (from before the update) after each epoch."""
    model = NetNumpy(random, data.shape[1], n_hidden, target.shape[1])
    for epoch in range(n_epoch):
        output = model.forward(data)
        loss = ((output - target) ** 2).sum() / (2 * data.shape[0])
        model.backward(target)
        model.update(lr)
        yield model, loss


if __name__ == "__main__":
    from inputs import make_inputs

    losses = train(*make_inputs(100, 784, 10), np.random.RandomState(0), lr=0.02, n_epoch=10)
    for epoch, (model, loss) in enumerate(losses):
        print(f"epoch {epoch + 1}: loss {loss:.6f}")
