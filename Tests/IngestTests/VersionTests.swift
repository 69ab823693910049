import Foundation
import Hashing
import TestSupport
import Testing
import Training

@testable import Ingest
@testable import TrainingStore

/// What is kept in a store was made by code of some version; code that makes something else of the
/// same files has to have another one, or old and new are mixed and nobody knows.
///
/// Each line holds a version and a digest of what that version makes of ``InventedTracks``.
@Suite("Versions of what is kept")
struct VersionTests {
  private let readers = (version: 8, digest: "5b3daa4836434a82")
  private let derived = (version: "7", digest: "81d95f667766dd24")
  private let drawings = (version: 7, digest: "06dff6b1d0d4e717")

  @Test("who changes what is read from a file raises the version of the readers")
  func reading() throws {
    try withFilledBench { bench in
      let recordings = try bench.store.derivedStamps().map { String($0.recording ?? 0) }
      let digest = try digest(of: bench.store.activities().map(steadyText) + recordings)
      #expect(
        readers == (readerVersion, digest),
        """
        activity files are read otherwise: raise readerVersion in Holder.swift, and write it and \
        ‘\(digest)’ into this test
        """)
    }
  }

  @Test("who changes a formula of derived values raises their version")
  func deriving() throws {
    try withFilledBench { bench in
      let values = try bench.store.derived().sorted { $0.key < $1.key }.map(\.value)
      let digest = digest(of: values.map(steadyText))
      #expect(
        derived == (derivedVersion, digest),
        """
        other values are derived of the same samples: raise derivedVersion in Derivation.swift, \
        and write it and ‘\(digest)’ into this test
        """)
    }
  }

  @Test("who changes what is drawn of the samples, or its bytes, raises the version of drawings")
  func drawing() throws {
    try withFilledBench { bench in
      let digests = try bench.store.drawingDigests().sorted { $0.key < $1.key }
      let digest = digest(of: digests.map { String($0.value) })
      #expect(
        drawings == (PackedDrawing.version, digest),
        """
        something else is drawn of the same samples: raise PackedDrawing.version in \
        PackedDrawing.swift, and write it and ‘\(digest)’ into this test
        """)
    }
  }

  private func withFilledBench(_ body: (Bench) throws -> Void) throws {
    try withBench { bench in
      let tracks = InventedTracks.all + [InventedTracks.stuck]
      for (name, bytes) in tracks { try bench.file(name, bytes) }
      _ = try bench.ingest(bench.input)
      #expect(try bench.store.activities().count == tracks.count)
      try body(bench)
    }
  }

  private func digest(of texts: [String]) -> String {
    String(sha256(Array(texts.joined(separator: "\n").utf8)).hex.prefix(16))
  }
}

/// All that a value holds, numbers to nine decimals: the last bits of a sine are not the same
/// everywhere.
///
/// What is not known is left out, so that a new property changes nothing before it is used.
private func steadyText(_ value: Any) -> String {
  if let number = value as? Double { return String((number * 1e9).rounded() / 1e9) }
  let mirror = Mirror(reflecting: value)
  guard !mirror.children.isEmpty else {
    return mirror.displayStyle == .optional ? "" : String(describing: value)
  }
  let parts = mirror.children.map { child in (child.label ?? "", steadyText(child.value)) }
  return "(" + parts.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }.joined(separator: ", ") + ")"
}
