import Mustache

/// Values by name, as the engine asks for them.
///
/// A type of its own because the engine asks every value what it can do, which is slow for
/// dictionaries.
struct ThemeValues: MustacheParent {
  var values: [String: Any] = [:]

  func child(named name: String) -> Any? { values[name] }
}
