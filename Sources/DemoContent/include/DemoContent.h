#ifndef DEMO_CONTENT_H
#define DEMO_CONTENT_H

#include <stddef.h>

/// One file of content/: the notes of the invented athlete and the manual.
struct demo_file {
  /// Its path inside content/, with slashes.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many files there are.
size_t demo_file_count(void);

/// The file at an index; one of no bytes and an empty path past the end.
struct demo_file demo_file_at(size_t index);

#endif
