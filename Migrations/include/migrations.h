#pragma once

// The SQL files of this folder, embedded in the program.
#include <stddef.h>

/// A step from one version of the database's schema to the next.
struct migration {
  /// The file's name without its ending.
  const char *_Nonnull name;
  /// The SQL, `length` bytes of UTF-8 without a terminating zero.
  const unsigned char *_Nonnull sql;
  /// The number of bytes.
  size_t length;
};

/// Returns every migration in order, and their number in `count`.
const struct migration *_Nonnull migrations(size_t *_Nonnull count);
