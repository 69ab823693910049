import Foundation

/// The readers of bytes that come from outside.
enum FuzzedReader: String, CaseIterable {
  case fit, json, xml, csv, archives

  static var names: String { allCases.map(\.rawValue).joined(separator: " ") }

  /// Reads an input and holds what came out against the reader's laws.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .fit: fuzzFIT(bytes)
    case .json: fuzzJSON(bytes)
    case .xml: fuzzXML(bytes)
    case .csv: fuzzCSV(bytes)
    case .archives: fuzzArchives(bytes)
    }
  }
}

/// Stops the run at an input for which something does not hold.
func law(_ sentence: @autoclosure () -> String, _ holds: Bool) {
  if holds { return }
  FileHandle.standardError.write(Data("law broken: \(sentence())\n".utf8))
  abort()
}
