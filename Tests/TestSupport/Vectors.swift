import Foundation
package import Testing

/// One file of test vectors: what a metric must give for inputs somebody else worked out.
///
/// Read from the folder that `OPENRUN_VECTORS` names, else from `Vectors` beside this file.
package struct Vectors: Sendable {
  package struct Case: Sendable, CustomTestStringConvertible {
    package var name: String
    package var input: JSONValue
    package var expected: JSONValue
    package var tolerance: Tolerance

    package var testDescription: String { name }
  }

  /// How far a number may be off: `max(absolute, relative · |wanted|)`.
  package struct Tolerance: Sendable {
    package var absolute: Double
    package var relative: Double

    package init(absolute: Double, relative: Double) {
      self.absolute = absolute
      self.relative = relative
    }

    package func allows(_ got: Double, for wanted: Double) -> Bool {
      abs(got - wanted) <= max(absolute, relative * abs(wanted))
    }
  }

  package var id: String
  package var cases: [Case]

  /// Reads `NAME.json`; throws when it is not there, is no vector file, or has no cases.
  package static func load(_ name: String) throws -> Vectors {
    let file = folder.appendingPathComponent(name + ".json")
    guard let bytes = try? Data(contentsOf: file) else {
      throw Trouble(description: "there is no \(name).json")
    }
    let document = try JSONValue(bytes)
    guard let list = document["cases"]?.array, !list.isEmpty else {
      throw Trouble(description: "\(name).json has no cases")
    }
    let general = document["tolerance"]
    let cases = try list.map { entry in
      guard let title = entry["name"]?.string, let input = entry["input"],
        let expected = entry["expected"]
      else { throw Trouble(description: "\(name).json has a case without name, input or result") }
      return Case(
        name: title, input: input, expected: expected,
        tolerance: Tolerance(
          absolute: (entry["tolerance"]?["abs"] ?? general?["abs"])?.double ?? 0,
          relative: (entry["tolerance"]?["rel"] ?? general?["rel"])?.double ?? 0))
    }
    return Vectors(id: name, cases: cases)
  }

  package struct Trouble: Error, CustomStringConvertible {
    package var description: String
    package init(description: String) { self.description = description }
  }

  /// The names of all vector files, in order.
  package static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  private static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["OPENRUN_VECTORS"], !path.isEmpty {
      let url = URL(fileURLWithPath: path, isDirectory: true)
      let inside = url.appendingPathComponent("metrics", isDirectory: true)
      return FileManager.default.fileExists(atPath: inside.path) ? inside : url
    }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Vectors", isDirectory: true)
  }
}

extension Vectors {
  /// Runs every case and compares what `result` makes of its input with what is expected.
  ///
  /// A case for which `result` throws or is `nil` counts as skipped, and fails the test.
  ///
  /// - Parameters:
  ///   - name: the file's, without `.json`.
  ///   - ignoring: keys of the expected object that are information only, or that nothing computes.
  ///   - only: the inputs there is a function for.
  ///   - sourceLocation: where a failure is shown.
  ///   - result: what the metric makes of an input, in the words of the file.
  package static func check(
    _ name: String, ignoring: Set<String> = [], only: (JSONValue) -> Bool = { _ in true },
    sourceLocation: SourceLocation = #_sourceLocation,
    _ result: (JSONValue) throws -> JSONValue?
  ) {
    do {
      let cases = try load(name).cases.filter { only($0.input) }
      var run = 0
      for one in cases {
        guard let got = try result(one.input) else {
          Issue.record("\(name): \(one.name) was skipped", sourceLocation: sourceLocation)
          continue
        }
        run += 1
        let differences = differences(
          got, one.expected, tolerance: one.tolerance, at: "", ignoring: ignoring)
        #expect(
          differences.isEmpty,
          "\(name): \(one.name): \(differences.prefix(5).joined(separator: "; "))",
          sourceLocation: sourceLocation)
      }
      #expect(run == cases.count && run > 0, sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(name): \(error)", sourceLocation: sourceLocation)
    }
  }

  /// Where two documents differ, by the rule of the vectors: numbers within the tolerance,
  /// everything else exactly; more keys than expected are fine, `null` is only `null`.
  package static func differences(
    _ got: JSONValue?, _ wanted: JSONValue, tolerance: Tolerance, at path: String = "",
    ignoring: Set<String> = []
  ) -> [String] {
    let place = path.isEmpty ? "result" : path
    switch (got, wanted) {
    case (nil, _):
      return ["\(place) is missing"]
    case (.null?, .null), (.bool(true)?, .bool(true)), (.bool(false)?, .bool(false)):
      return []
    case (.string(let a)?, .string(let b)):
      return a == b ? [] : ["\(place) is ‘\(a)’, not ‘\(b)’"]
    case (.integer(let a)?, .integer(let b)):
      return a == b || tolerance.allows(Double(a), for: Double(b))
        ? [] : ["\(place) is \(a), not \(b)"]
    case (.array(let a)?, .array(let b)):
      guard a.count == b.count else { return ["\(place) has \(a.count) items, not \(b.count)"] }
      return zip(a, b).enumerated().flatMap { index, pair in
        differences(
          pair.0, pair.1, tolerance: tolerance, at: "\(path)[\(index)]", ignoring: ignoring)
      }
    case (.object(let a)?, .object(let b)):
      return b.keys.sorted().filter { !ignoring.contains($0) }.flatMap { key in
        differences(
          a[key], b[key] ?? .null, tolerance: tolerance, at: path.isEmpty ? key : "\(path).\(key)",
          ignoring: ignoring)
      }
    case (let a?, let b):
      guard let x = a.double, let y = b.double else { return ["\(place) is \(a), not \(b)"] }
      return tolerance.allows(x, for: y) ? [] : ["\(place) is \(x), not \(y)"]
    }
  }
}
