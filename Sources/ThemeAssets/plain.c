// The theme "plain", file by file. A test compares this list with the folder.
#include "ThemeAssets.h"

#define FILE_BYTES static const unsigned char

FILE_BYTES theme_toml[] = {
#embed "../../themes/plain/theme.toml"
};
FILE_BYTES notice[] = {
#embed "../../themes/plain/NOTICE"
};
FILE_BYTES style_css[] = {
#embed "../../themes/plain/assets/style.css"
};
FILE_BYTES inter_woff2[] = {
#embed "../../themes/plain/assets/inter.woff2"
};
FILE_BYTES label_widths_txt[] = {
#embed "../../themes/plain/label-widths.txt"
};
FILE_BYTES icon_svg[] = {
#embed "../../themes/plain/assets/icon.svg"
};
FILE_BYTES site_webmanifest[] = {
#embed "../../themes/plain/assets/site.webmanifest"
};
FILE_BYTES robots_txt[] = {
#embed "../../themes/plain/assets/robots.txt"
};
FILE_BYTES not_found_mustache[] = {
#embed "../../themes/plain/templates/404.mustache"
};
FILE_BYTES base_mustache[] = {
#embed "../../themes/plain/templates/base.mustache"
};
FILE_BYTES share_mustache[] = {
#embed "../../themes/plain/templates/share.mustache"
};

#define ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const struct theme_file files[] = {
  ENTRY("NOTICE", notice),
  ENTRY("assets/icon.svg", icon_svg),
  ENTRY("assets/inter.woff2", inter_woff2),
  ENTRY("assets/robots.txt", robots_txt),
  ENTRY("assets/site.webmanifest", site_webmanifest),
  ENTRY("assets/style.css", style_css),
  ENTRY("label-widths.txt", label_widths_txt),
  ENTRY("templates/404.mustache", not_found_mustache),
  ENTRY("templates/base.mustache", base_mustache),
  ENTRY("templates/share.mustache", share_mustache),
  ENTRY("theme.toml", theme_toml),
};

size_t theme_file_count(void) { return sizeof files / sizeof files[0]; }

struct theme_file theme_file_at(size_t index) {
  if (index >= theme_file_count()) return (struct theme_file){"", files[0].bytes, 0};
  return files[index];
}
