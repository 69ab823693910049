#ifndef THEME_ASSETS_H
#define THEME_ASSETS_H

#include <stddef.h>

/// One file of the built-in theme.
struct theme_file {
  /// Its path inside the theme's folder, with slashes.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many files the built-in theme has.
size_t theme_file_count(void);

/// The file at an index; one of no bytes and an empty path past the end.
struct theme_file theme_file_at(size_t index);

#endif
