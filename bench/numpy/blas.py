"""Which library NumPy multiplies matrices with."""

import contextlib
import ctypes
import io
import re

import numpy as np

# OpenBLAS's functions have these names, or in the builds that NumPy's own wheels carry, others around them.
AROUND = [(before, after) for before in ("", "scipy_") for after in ("", "64_", "_64_")]


def describe_blas():
    """OpenBLAS's version and the processor whose code it took; another library's file; else what NumPy was built with."""
    libraries = loaded_libraries(r"blas|mkl_rt|blis|Accelerate")
    for path in libraries:
        library = ctypes.CDLL(path)
        for before, after in AROUND:
            if hasattr(library, f"{before}openblas_get_config{after}"):
                version = ask(library, f"{before}openblas_get_config{after}").split()[:2]
                core = ask(library, f"{before}openblas_get_corename{after}")
                return f"{' '.join(version)} ({core})"
    return libraries[0].split("/")[-1] if libraries else built_with()


def ask(library, name):
    function = getattr(library, name)
    function.restype = ctypes.c_char_p
    return function().decode()


def loaded_libraries(pattern):
    """The paths of this process's shared libraries with the pattern in their names; none where there is no /proc."""
    try:
        with open("/proc/self/maps") as maps:
            paths = {line.split(maxsplit=5)[5].strip() for line in maps if ".so" in line}
    except OSError:
        return []
    return sorted(path for path in paths if re.search(pattern, path.split("/")[-1]))


def built_with():
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        np.show_config()
    found = re.search(r"blas.*?(?:name:|libraries = )\s*([^\n]+)", shown.getvalue(), re.S)
    return f"BLAS: {found[1].strip()}" if found else "a BLAS that it does not name"
