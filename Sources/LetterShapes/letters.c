#include "LetterShapes.h"

static const unsigned char letters[] = {
#embed "letters.bin"
};

const unsigned char *letter_shapes(void) { return letters; }

size_t letter_shapes_count(void) { return sizeof letters; }
