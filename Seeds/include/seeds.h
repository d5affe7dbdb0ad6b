/// The data files of the seeds, as they were when the program was built.
#ifndef SEEDS_H
#define SEEDS_H

#include <stddef.h>

/// A data file: its path under `Seeds/`, and its bytes.
struct seed_file {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t length;
};

/// Returns all data files, and stores how many there are in `count`.
const struct seed_file *_Nonnull seed_files(size_t *_Nonnull count);

#endif
