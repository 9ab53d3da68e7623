// The C library declares renameat2 only to those who ask for all of GNU, which Swift's import of it does not.
#define _GNU_SOURCE
#include "CRename.h"

#include <fcntl.h>
#include <stdio.h>

int inzage_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}
