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
FILE_BYTES icon_svg[] = {
#embed "../../themes/plain/assets/icon.svg"
};
FILE_BYTES site_webmanifest[] = {
#embed "../../themes/plain/assets/site.webmanifest"
};
FILE_BYTES robots_txt[] = {
#embed "../../themes/plain/assets/robots.txt"
};
FILE_BYTES base_mustache[] = {
#embed "../../themes/plain/templates/base.mustache"
};
FILE_BYTES home_mustache[] = {
#embed "../../themes/plain/templates/home.mustache"
};
FILE_BYTES activities_mustache[] = {
#embed "../../themes/plain/templates/activities.mustache"
};
FILE_BYTES activity_mustache[] = {
#embed "../../themes/plain/templates/activity.mustache"
};
FILE_BYTES weeks_mustache[] = {
#embed "../../themes/plain/templates/weeks.mustache"
};
FILE_BYTES week_mustache[] = {
#embed "../../themes/plain/templates/week.mustache"
};
FILE_BYTES fitness_mustache[] = {
#embed "../../themes/plain/templates/fitness.mustache"
};
FILE_BYTES plan_mustache[] = {
#embed "../../themes/plain/templates/plan.mustache"
};
FILE_BYTES records_mustache[] = {
#embed "../../themes/plain/templates/records.mustache"
};
FILE_BYTES efficiency_mustache[] = {
#embed "../../themes/plain/templates/efficiency.mustache"
};
FILE_BYTES gear_mustache[] = {
#embed "../../themes/plain/templates/gear.mustache"
};
FILE_BYTES year_mustache[] = {
#embed "../../themes/plain/templates/year.mustache"
};
FILE_BYTES body_mustache[] = {
#embed "../../themes/plain/templates/body.mustache"
};
FILE_BYTES about_mustache[] = {
#embed "../../themes/plain/templates/about.mustache"
};
FILE_BYTES data_mustache[] = {
#embed "../../themes/plain/templates/data.mustache"
};
FILE_BYTES note_mustache[] = {
#embed "../../themes/plain/templates/note.mustache"
};
FILE_BYTES not_found_mustache[] = {
#embed "../../themes/plain/templates/404.mustache"
};

#define ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const struct theme_file files[] = {
  ENTRY("NOTICE", notice),
  ENTRY("assets/icon.svg", icon_svg),
  ENTRY("assets/inter.woff2", inter_woff2),
  ENTRY("assets/robots.txt", robots_txt),
  ENTRY("assets/site.webmanifest", site_webmanifest),
  ENTRY("assets/style.css", style_css),
  ENTRY("templates/404.mustache", not_found_mustache),
  ENTRY("templates/about.mustache", about_mustache),
  ENTRY("templates/activities.mustache", activities_mustache),
  ENTRY("templates/activity.mustache", activity_mustache),
  ENTRY("templates/base.mustache", base_mustache),
  ENTRY("templates/body.mustache", body_mustache),
  ENTRY("templates/data.mustache", data_mustache),
  ENTRY("templates/efficiency.mustache", efficiency_mustache),
  ENTRY("templates/fitness.mustache", fitness_mustache),
  ENTRY("templates/gear.mustache", gear_mustache),
  ENTRY("templates/home.mustache", home_mustache),
  ENTRY("templates/note.mustache", note_mustache),
  ENTRY("templates/plan.mustache", plan_mustache),
  ENTRY("templates/records.mustache", records_mustache),
  ENTRY("templates/week.mustache", week_mustache),
  ENTRY("templates/weeks.mustache", weeks_mustache),
  ENTRY("templates/year.mustache", year_mustache),
  ENTRY("theme.toml", theme_toml),
};

size_t theme_file_count(void) { return sizeof files / sizeof files[0]; }

struct theme_file theme_file_at(size_t index) {
  if (index >= theme_file_count()) return (struct theme_file){"", files[0].bytes, 0};
  return files[index];
}
