"""What the checks found: a line a check, the findings under it, and a line that counts."""
import sys
from dataclasses import dataclass

SHOWN = 40


@dataclass(frozen=True, order=True)
class Finding:
    """Something wrong at a place: the file from the site's folder, its line (0: the whole file), and what."""

    file: str
    line: int
    text: str

    def __str__(self):
        return f'{self.file}:{self.line}: {self.text}' if self.line else f'{self.file}: {self.text}'


class Report:
    """Collects the checks of one run and prints each when it is done."""

    def __init__(self, out=sys.stdout):
        self.out = out
        self.findings, self.skipped = {}, []

    def check(self, name, count, unit, findings):
        """A check is done: `count` things were looked at. One that looked at nothing has failed."""
        findings = sorted(set(findings))
        if count == 0:
            findings.append(Finding(name, 0, f'looked at no {unit}'))
        self.findings[name] = findings
        said = f'{len(findings)} wrong' if findings else 'ok'
        self._say(f'{said:>9}  {name} ({count} {unit})')
        for finding in findings[:SHOWN]:
            self._say(f'           {finding}')
        if len(findings) > SHOWN:
            self._say(f'           … and {len(findings) - SHOWN} more')

    def skip(self, names, why):
        """Checks that could not be done."""
        self.skipped += names
        self._say(f'  skipped  {"; ".join(names)}: {why}')

    def close(self):
        """Print the count; the exit status."""
        failed = sum(1 for findings in self.findings.values() if findings)
        skipped = f', {len(self.skipped)} skipped' if self.skipped else ''
        self._say(f'{len(self.findings) - failed} passed, {failed} failed{skipped}')
        return 1 if failed else 0

    def _say(self, line):
        print(line, file=self.out, flush=True)
