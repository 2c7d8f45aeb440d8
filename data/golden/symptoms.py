"""Runs the original class of data/original/two-programs.md, fixes what Python complains of, and runs it again.

Goes on until it trains, and writes what each run said into symptoms.json: python3 data/golden/symptoms.py (needs NumPy).
The listing expects np, data and target to be there; GIVEN makes them, and fixes the seed of np.random.
"""

import json
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).parent
DOCUMENT = HERE.parent / "original" / "two-programs.md"
GIVEN = ["import numpy as np", "from inputs import make_inputs", "data, target = make_inputs(100, 784, 10)",
         "np.random.seed(0)"]
SETUP = "# Setup a model:"
SIGMOID = ["def sigmoid(x):", "    return 1/(1 + np.exp(-x))", ""]
FORWARD = "    output = model.forward(data)"
LOSS = "    print(((output - target)**2).sum()/(2*target.shape[0]))"

# In the order in which a reader meets them: the lines that go, and the lines that come in their place.
FIXES = [("n-epoch", [SETUP], ["n_epoch = 20", "", SETUP]),
         ("sigmoid", ["class NetNumpy:"], [*SIGMOID, "class NetNumpy:"]),
         ("output", ["        return lin2"], ["        self.output = lin2", "        return lin2"]),
         ("target", ["    def backward(self, dout=1):"], ["    def backward(self, target, dout=1):"]),
         ("target", ["    model.backward()"], ["    model.backward(target)"]),
         ("dout", ["    def backward(self, target, dout=1):"], ["    def backward(self, target):"]),
         ("misspelt", ["    model.upadte()"], ["    model.update()"]),
         ("without-lr", ["    model.update()"], ["    model.update(lr)"]),
         ("lr", ["n_epoch = 20"], ["n_epoch = 20", "lr = 0.02"]),
         ("no-loss", [FORWARD], [FORWARD, LOSS])]


def original():
    """The class as it was written: the document's last block of Python, without spaces at the ends of lines."""
    blocks = re.findall(r"^```python\n(.*?)^```", DOCUMENT.read_text(encoding="utf-8"), re.M | re.S)
    return [line.rstrip() for line in blocks[-1].splitlines()]


def fix(listing, old, new):
    at = listing.index(old[0])
    assert listing[at:at + len(old)] == old and listing.count(old[0]) == 1, old
    return listing[:at] + new + listing[at + len(old):]


def run(main, module=None):
    """Runs `main` in a Python of its own. What it printed, or its error and the line of `main` or `module` it was in."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        (path / "inputs.py").write_text((HERE / "inputs.py").read_text(encoding="utf-8"), encoding="utf-8")
        (path / "main.py").write_text("\n".join(GIVEN + main) + "\n", encoding="utf-8")
        if module:
            (path / "net.py").write_text("\n".join(module) + "\n", encoding="utf-8")
        ended = subprocess.run([sys.executable, "main.py"], cwd=folder, capture_output=True, text=True)
    if ended.returncode == 0:
        return {"printed": ended.stdout.splitlines()}
    file, line, function = re.findall(r'File ".*?(main|net)\.py", line (\d+), in (\S+)', ended.stderr)[-1]
    source = module[int(line) - 1] if file == "net" else (GIVEN + main)[int(line) - 1]
    return {"error": ended.stderr.splitlines()[-1].rstrip(), "in": function, "line": source}


def in_two_files(listing):
    """The same program when the class is imported from a file of its own."""
    at = listing.index("n_epoch = 20")
    return ["from net import NetNumpy", *listing[at:]], ["import numpy as np", *listing[:at]]


def once(listing, then):
    """The class, one forward pass on data, and then these lines in place of the loop."""
    return listing[:listing.index("n_epoch = 20")] + ["model = NetNumpy()", "output = model.forward(data)", *then]


def symptoms(fault, listing):
    """What shows a fault: a title and what the run said, once or more."""
    if fault == "target":
        one = ["other_data, other_target = data[::-1], target[::-1]", "output = model.forward(other_data)",
               "model.backward()",
               "grad_w2 = np.dot(model.sig1.T, (output - other_target)/100)",
               "print(f'wrong by up to {np.abs(model.grad_w2 - grad_w2).max():.3g}, "
               "with entries up to {np.abs(grad_w2).max():.3g}')"]
        fewer = ["output = model.forward(data[:50])", "model.backward()"]
        return [("The class in a file of its own", run(*in_two_files(listing))),
                ("In one file with a global target, but on 50 of the 100 images", run(once(listing, fewer))),
                ("In one file, on the 100 images in reverse order: no error, but grad_w2 is not the gradient",
                 run(once(listing, one)))]
    if fault == "dout":
        names = "['w1', 'b1', 'w2', 'b2']"
        compare = ["model.backward(target, dout=1)", f"one = [getattr(model, 'grad_' + p).copy() for p in {names}]",
                   "model.backward(target, dout=1000)", f"many = [getattr(model, 'grad_' + p) for p in {names}]",
                   "print(max(np.abs(a - b).max() for a, b in zip(one, many)))"]
        return [("Called with dout=1 and with dout=1000: the four gradients of the parameters differ by at most",
                 run(once(listing, compare)))]
    return [("", run(listing))]


listing = original()
steps = []
for fault, old, new in FIXES:
    if not steps or steps[-1]["fault"] != fault:
        runs = [{**({"when": when} if when else {}), **said} for when, said in symptoms(fault, listing)]
        steps.append({"fault": fault, "symptoms": runs, "fixes": []})
    listing = fix(listing, old, new)
    steps[-1]["fixes"].append({"old": old, "new": new})
fixed = run(listing)
shapes = run([*listing, "import json", "print(json.dumps({name: np.shape(value) for name, value in vars(model).items()}))"])

record = {"generator": "data/golden/symptoms.py", "python": platform.python_version(), "numpy": np.__version__,
          "given": GIVEN, "asWritten": original(), "steps": steps, "fixed": listing,
          "losses": [float(line) for line in fixed["printed"]], "shapes": json.loads(shapes["printed"][-1])}
(HERE / "symptoms.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
