import Diagnostics

extension TableReader {
  /// A list of texts; one that is not text is noted and left out.
  package func strings(_ key: String, required example: String? = nil) -> [String]? {
    list(key, required: example)?.enumerated().compactMap { index, value in
      string(value, at: path.key(key).index(index))
    }
  }

  /// A list of numbers; `nil` if one of them or their count is wrong.
  package func numbers(
    _ key: String, count: Int? = nil, in range: ClosedRange<Double>? = nil,
    required example: String? = nil
  ) -> [Double]? {
    guard let list = list(key, required: example) else { return nil }
    let numbers = list.enumerated().compactMap { index, value in
      number(value, at: path.key(key).index(index), in: range)
    }
    guard numbers.count == list.count else { return nil }
    if let count, count != numbers.count {
      report(
        "‘\(key)’ has \(numbers.count) numbers, but should have \(count)", at: key,
        help: "write exactly \(count), in brackets and with commas between them")
      return nil
    }
    return numbers
  }

  private func list(_ key: String, required example: String?) -> [SettingsValue]? {
    guard let value = value(key, required: example) else { return nil }
    if case .list(let list) = value { return list }
    reportKind(
      value, at: path.key(key), wanted: "a list",
      help: "put brackets round it, as in  \(key) = [ … ]")
    return nil
  }

  // MARK: Tables

  /// A table below this one; empty if it is not there.
  package func table(_ key: String) -> TableReader {
    document.noteAsked(for: key, in: path)
    let below = path.key(key)
    switch values[key] {
    case .table(let entries)?:
      return TableReader(document: document, path: below, values: entries)
    case let other?:
      reportKind(
        other, at: below, wanted: "a table",
        help: "write it as a line  [\(below.dotted)]  with its keys below")
    case nil: break
    }
    return TableReader(document: document, path: below, values: [:])
  }

  /// The tables below a table, each with the name it is given there, in the file's order.
  package func namedTables(_ key: String) -> [(name: String, table: TableReader)] {
    let all = table(key)
    func position(_ name: String) -> (Int, Int) {
      document.spots[all.path.key(name)].map { ($0.line, $0.column) } ?? (.max, 0)
    }
    return all.keys.sorted { position($0) < position($1) }.compactMap { name in
      let below = all.table(name)
      guard case .table? = all.values[name] else { return nil }
      return (name, below)
    }
  }

  /// The tables of a list, each under `[[key]]`, in the file's order.
  package func tables(_ key: String) -> [TableReader] {
    document.noteAsked(for: key, in: path)
    let below = path.key(key)
    guard let value = values[key] else { return [] }
    guard case .list(let elements) = value else {
      reportKind(
        value, at: below, wanted: "a list of tables",
        help: "write two brackets, as in  [[\(below.dotted)]]  before each of them")
      return []
    }
    return elements.enumerated().compactMap { index, element in
      if case .table(let entries) = element {
        return TableReader(document: document, path: below.index(index), values: entries)
      }
      reportKind(
        element, at: below.index(index), wanted: "a table",
        help: "write a line  [[\(below.dotted)]]  with its keys below")
      return nil
    }
  }
}
