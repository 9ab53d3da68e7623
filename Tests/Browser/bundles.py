"""Every publication bundle is read by the programs that others read it with, and stands unpacked beside its zip."""
import logging
import shutil
import subprocess
import zipfile

import bagit

from report import Finding

NAME = 'bundles, by zipfile and bagit'


def check(report, site):
    zips = [path for path in site.files if path.endswith('.zip') and f'{path[:-4]}/bagit.txt' in site.files]
    if not zips:
        return report.skip([NAME], 'the site has none')
    logging.getLogger('bagit').setLevel(logging.CRITICAL)
    report.check(NAME, len(zips), 'bundles', [Finding(path, 0, fault) for path in zips for fault in faults(site, path)])


def faults(site, path):
    """What is wrong with a bundle."""
    place, root = path[:-4], path[:-4].rpartition('/')[2]
    try:
        bagit.Bag(str(site.folder / place)).validate()
    except bagit.BagError as error:
        yield f'is no valid bag unpacked: {error}'
    if shutil.which('unzip') and subprocess.run(['unzip', '-tqq', site.folder / path], check=False).returncode:
        yield 'is unsound, says unzip -t'
    with zipfile.ZipFile(site.folder / path) as packed:
        if packed.testzip():
            yield f'holds {packed.testzip()} with a wrong checksum'
        names = sorted(name for name in packed.namelist() if not name.endswith('/'))
        beside = [f'{root}/{file[len(place) + 1:]}' for file in site.files if file.startswith(f'{place}/')]
        if names != sorted(beside):
            yield 'holds other files than stand beside it'
        for entry in names:
            file = site.folder / place.removesuffix(root) / entry
            if file.is_file() and file.read_bytes() != packed.read(entry):
                yield f'{entry} is another file beside it'
