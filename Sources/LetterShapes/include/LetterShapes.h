#ifndef LETTER_SHAPES_H
#define LETTER_SHAPES_H

#include <stddef.h>

/// The outlines of the built-in theme's font, as scripts/font-outlines writes them.
const unsigned char *_Nonnull letter_shapes(void);

/// How many bytes they are.
size_t letter_shapes_count(void);

#endif
