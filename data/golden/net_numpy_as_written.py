import numpy as np


class NetNumpy:
    def __init__(self):
        self.w1 = np.random.randn(784, 200)
        self.b1 = np.zeros(200)
        self.w2 = np.random.randn(200, 10)
        self.b2 = np.zeros(10)

    def forward(self, x):
        self.x = x
        self.lin1 = np.dot(x, self.w1) + self.b1
        self.sig1 = sigmoid(self.lin1)
        self.lin2 = np.dot(self.sig1, self.w2) + self.b2
        return self.lin2

    def backward(self, dout=1):
        self.grad_output = (self.output - target) / self.x.shape[0]
        self.grad_lin2 = self.grad_output
        self.grad_w2 = np.dot(self.sig1.T, self.grad_lin2)
        self.grad_b2 = np.sum(self.grad_lin2, axis=0)
        self.grad_sig1 = np.dot(self.grad_lin2, self.w2.T)
        self.grad_lin1 = self.sig1 * (1 - self.sig1) * self.grad_sig1
        self.grad_w1 = np.dot(self.x.T, self.grad_lin1)
        self.grad_b1 = np.sum(self.grad_lin1, axis=0)

    def update(self, lr):
        self.w2 -= lr * self.grad_w2
        self.b2 -= lr * self.grad_b2
        self.w1 -= lr * self.grad_w1
        self.b1 -= lr * self.grad_b1


model = NetNumpy()
for epoch in range(n_epoch):
    output = model.forward(data)
    model.backward()
    model.upadte()
