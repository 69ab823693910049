// Written by scripts/embed-content; change that, not this.
#include "DemoContent.h"

static const unsigned char file_0[] = {
#embed "../../content/about-this-runner.md"
};

static const unsigned char file_1[] = {
#embed "../../content/manual/notes.md"
};

static const unsigned char file_2[] = {
#embed "../../content/manual/settings.md"
};

static const unsigned char file_3[] = {
#embed "../../content/manual/start.md"
};

static const unsigned char file_4[] = {
#embed "../../content/manual/what-is-read.md"
};

static const unsigned char file_5[] = {
#embed "../../content/races/skerrymouth-marathon.md"
};

static const unsigned char file_6[] = {
#embed "../../content/runs/2024-12-31.md"
};

static const unsigned char file_7[] = {
#embed "../../content/runs/2025-05-04.md"
};

static const unsigned char file_8[] = {
#embed "../../content/runs/2025-10-26.md"
};

static const unsigned char file_9[] = {
#embed "../../content/runs/2026-03-17.md"
};

static const unsigned char file_10[] = {
#embed "../../content/runs/2026-10-18.md"
};

static const unsigned char file_11[] = {
#embed "../../content/runs/2026-11-22.md"
};

static const unsigned char file_12[] = {
#embed "../../content/weeks/2026-w11.md"
};

static const unsigned char file_13[] = {
#embed "../../content/weeks/2026-w47.md"
};

static const struct demo_file files[] = {
  {"about-this-runner.md", file_0, sizeof file_0},
  {"manual/notes.md", file_1, sizeof file_1},
  {"manual/settings.md", file_2, sizeof file_2},
  {"manual/start.md", file_3, sizeof file_3},
  {"manual/what-is-read.md", file_4, sizeof file_4},
  {"races/skerrymouth-marathon.md", file_5, sizeof file_5},
  {"runs/2024-12-31.md", file_6, sizeof file_6},
  {"runs/2025-05-04.md", file_7, sizeof file_7},
  {"runs/2025-10-26.md", file_8, sizeof file_8},
  {"runs/2026-03-17.md", file_9, sizeof file_9},
  {"runs/2026-10-18.md", file_10, sizeof file_10},
  {"runs/2026-11-22.md", file_11, sizeof file_11},
  {"weeks/2026-w11.md", file_12, sizeof file_12},
  {"weeks/2026-w47.md", file_13, sizeof file_13},
};

size_t demo_file_count(void) { return sizeof files / sizeof files[0]; }

struct demo_file demo_file_at(size_t index) {
  if (index >= demo_file_count()) return (struct demo_file){"", files[0].bytes, 0};
  return files[index];
}
