/** What a reader can change in the listing. */
export interface ListingChoices {
  readonly seed: number;
  readonly learningRate: number;
  readonly epochs: number;
}

/** Made-up images in the listing: few, so that a page can keep up with it. */
export const IMAGES = 50;

/**
 * The first program as a Python listing that needs NumPy and nothing else: it makes its own images from the seed,
 * and prints one line per epoch. The lines of forward and backward are those of data/golden/functional.py.
 */
export function numpyListing({seed, learningRate, epochs}: ListingChoices): string {
  return `import numpy as np

seed, lr, n_epoch, n = ${seed}, ${learningRate}, ${epochs}, ${IMAGES}
random = np.random.RandomState(seed)

# made-up images, four pixels in five paper, with made-up labels
ink = random.rand(n, 784)
data = np.where(ink < 0.81, 0, (ink - 0.81) / 0.19)
target = np.eye(10)[random.randint(0, 10, n)]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


w1 = random.randn(784, 200)
b1 = np.zeros(200)
w2 = random.randn(200, 10)
b2 = np.zeros(10)
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
    # update
    w2 = w2 - lr * grad_w2
    b2 = b2 - lr * grad_b2
    w1 = w1 - lr * grad_w1
    b1 = b1 - lr * grad_b1
    norm1, norm2 = np.linalg.norm(grad_w1), np.linalg.norm(grad_w2)
    print(f"epoch {epoch + 1}: {loss:.8e} {norm1:.8e} {norm2:.8e}")
`;
}
