// Settings: Reads TOML and says where: every value knows its line, a mistake names what was wanted
// and what was found, and an unknown key the nearest known one. All mistakes are told, not only
// the first.
//
// Not here: what any setting means; that is with whoever asks for it (Site, Notes, Theming). The
// TOML library is imported in this room alone, behind a scanner that knows places and what it
// cannot bear.
//
// Begin with SettingsDocument and TableReader.
