"""Which images are meant: from files, folders, patterns, lists and STAC files to one list, each image once and with a name.

Begin at `collect`; `folder` says which images a folder holds, `kinds` whether a file is one, `lists` what a pattern matches.
"""

from .collect import Gathered, Image, check_output_folder, gather
from .lists import has_wildcard, is_list
from .stac import is_stac

__all__ = ['Gathered', 'Image', 'check_output_folder', 'gather', 'has_wildcard', 'is_list', 'is_stac']
