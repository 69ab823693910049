import Ingest

/// What a file is and what stands in it, without storing anything; encoded for other programs.
package struct FileInspection: Encodable, Sendable {
  private let inspection: Inspection

  package init(ofFile path: String) { inspection = Inspection(ofFile: path) }

  package var text: String { inspection.text }
  package var isDamaged: Bool { inspection.damage != nil }

  package func encode(to encoder: any Encoder) throws { try inspection.encode(to: encoder) }
}
