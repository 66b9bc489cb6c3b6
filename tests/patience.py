"""How much longer than usual tests wait before they give up: HSI_PATIENCE=4 for a machine that is slow, or busy with other things."""

from __future__ import annotations

import os

PATIENCE = float(os.environ.get('HSI_PATIENCE', '1'))
