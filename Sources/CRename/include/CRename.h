#pragma once

/// Exchanges two files or folders in one step. 0 when done; -1 when the file system or the kernel cannot.
int inzage_exchange(const char *one, const char *other);
