"""The command line: arguments to jobs, progress to standard error, one JSON object to standard output, nothing else.

Exit status: 0 done, 2 the input or the call is wrong, 3 cancelled (Ctrl-C), 1 an error of the program or of the machine: this is also the
one for a method whose compute environment is not installed, because the call is right and will work once it is. What computes is imported
only when a job runs, so that the start stays quick.
"""

from .program import main

__all__ = ['main']
