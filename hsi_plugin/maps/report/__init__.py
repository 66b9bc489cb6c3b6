"""The report on a map: what it is worth, on one page."""

from .content import ReportContent
from .page import page, write_report
from .parts import write_parts

__all__ = ['ReportContent', 'page', 'write_parts', 'write_report']
