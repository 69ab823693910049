package import Diagnostics

/// One table of a TOML file, read key by key.
///
/// Every accessor notes that its key is known. If the key is missing, the result is `nil` or the
/// default; if the value is of the wrong kind, the mistake is noted and the result is the same. A
/// `required` text is an example line, offered when the key is missing.
package struct TableReader {
  package let document: SettingsDocument
  let path: SettingPath
  let values: [String: SettingsValue]

  init(document: SettingsDocument, path: SettingPath, values: [String: SettingsValue]) {
    self.document = document
    self.path = path
    self.values = values
    document.noteOpened(path)
  }

  /// Whether the table holds nothing; one that is not in the file is empty too.
  package var isEmpty: Bool { values.isEmpty }

  /// The keys the table holds, in alphabetical order.
  package var keys: [String] { values.keys.sorted() }

  package func has(_ key: String) -> Bool { values[key] != nil }

  /// Says that keys may stand in the table, whether or not they are asked for.
  package func know(_ keys: [String]) {
    for key in keys { document.noteAsked(for: key, in: path) }
  }

  /// Notes a mistake that only the meaning shows, at a key's value.
  package func report(
    _ sentence: String, at key: String, help: String,
    severity: Diagnostic.Severity = .error
  ) {
    document.note(
      Diagnostic(severity: severity, sentence, at: place(of: key), help: help))
  }

  /// Where the table begins.
  package var place: Place { document.place(ofKey: path) }

  /// Where a key's value stands; where its table stands if the key is missing.
  package func place(of key: String) -> Place { document.place(ofValue: path.key(key)) }

  /// The value of a key that is known from here on; notes its absence if it is required.
  func value(_ key: String, required example: String?) -> SettingsValue? {
    document.noteAsked(for: key, in: path)
    if let value = values[key] { return value }
    if let example, document.isReadable { reportMissing(key, example) }
    return nil
  }

  private func reportMissing(_ key: String, _ example: String) {
    let label = path.steps.isEmpty ? "" : " in \(path.tableLabel)"
    let line = document.line(ofTable: path)
    let hint =
      if let line {
        "add  \(example)  below line \(line)"
      } else if path.steps.isEmpty {
        "add  \(example)  at the top"
      } else {
        "add  \(path.tableLabel)  and below it  \(example)"
      }
    document.note(
      .error("‘\(key)’ is missing\(label)", at: document.place(ofKey: path), help: hint))
  }

  /// Notes a value of the wrong kind.
  func reportKind(_ value: SettingsValue, at path: SettingPath, wanted: String, help: String) {
    let source = value.isQuotable ? document.source(ofValue: path) : nil
    let found = [value.kind, source ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let name = path.steps.last.flatMap { step -> String? in
      if case .key(let key) = step { "‘\(key)’" } else { nil }
    }
    let subject = name ?? "every value of ‘\(path.lastKey)’"
    document.note(
      .error(
        "\(subject) should be \(wanted), but \(name == nil ? "one" : "it") is \(found)",
        at: document.place(ofValue: path), help: help))
  }
}

extension SettingPath {
  /// The innermost key, also of a place in a list.
  var lastKey: String {
    for case .key(let name) in steps.reversed() { return name }
    return ""
  }
}
