"""What the plugin store checks, in the terms of its own rules.

They are those of https://github.com/qgis/QGIS-Plugins-Website (`qgis-app/plugins/validator.py`, `security_scanner.py` and
`management/commands/data/*.json`, read in November 2026). A finding of an enabled rule of bandit or detect-secrets blocks an upload; rules
that may be skipped ask for a tick on the form, and we have no finding of those either. flake8's findings are shown beside a plugin.
"""

from __future__ import annotations

LIMIT = 25_000_000  # bytes
REQUIRED = ('name', 'description', 'version', 'qgisMinimumVersion', 'author', 'email', 'about', 'tracker', 'repository')
OPTIONAL = (
    'homepage', 'changelog', 'qgisMaximumVersion', 'tags', 'deprecated', 'experimental', 'external_deps', 'server', 'supportsQt6',
    'screenshot',
    # QGIS's own, which the store passes on
    'category', 'icon', 'license', 'hasProcessingProvider', 'plugin_dependencies',
)  # fmt: skip
BOOLEAN = ('experimental', 'deprecated', 'server', 'supportsQt6')
ADDRESSES = ('tracker', 'repository', 'homepage')
FORBIDDEN_FOLDERS = ('__MACOSX', '.git', '__pycache__')
SUSPICIOUS = ('.exe', '.dll', '.so', '.dylib', '.bat', '.sh', '.ps1', '.cmd')
# First bytes of programs and libraries, whatever their names: ELF, Windows, macOS (both byte orders, and fat), Java, scripts.
PROGRAMS = (
    b'\x7fELF', b'MZ', b'\xfe\xed\xfa\xce', b'\xfe\xed\xfa\xcf', b'\xce\xfa\xed\xfe', b'\xcf\xfa\xed\xfe', b'\xca\xfe\xba\xbe', b'#!',
)  # fmt: skip

# bandit without its rules for other programs; B404 (that subprocess is imported at all), B109, B410 and B411 are off in the store.
BANDIT = (
    'B101,B102,B103,B104,B105,B106,B107,B108,B110,B112,B113,B201,B202,B301,B302,B303,B304,B305,B306,B307,B308,B310,B311,B312,B313,B314,B315,'
    'B316,B317,B318,B319,B321,B323,B324,B401,B402,B403,B405,B406,B407,B408,B409,B412,B413,B501,B502,B503,B504,B505,B506,B507,B508,B509,B601,'
    'B602,B603,B604,B605,B606,B607,B608,B609,B610,B611,B612,B613,B614,B615,B701,B702,B703,B704'
)
SECRETS_OFF = ('IPPublicDetector',)
SECRETS_LEFT_OUT = r'metadata\.txt'
FLAKE8 = 'E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901'
FLAKE8_WIDTH = 120
