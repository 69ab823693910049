import Facts
import Foundation
package import Training

/// What is told of activities that are drawn up to a private place, made once for each recording,
/// mask and settings.
package struct KeptParts {
  private struct Kept: Codable {
    var basis: UInt64
    /// `nil` where none of the way is drawn.
    var part: VisiblePart?
  }

  private let folder: SiteFolder
  private let file: String
  private var known: [UInt64: Kept]

  /// - Parameters:
  ///   - workspace: the report's folder, where they are kept between two builds.
  ///   - fingerprint: of the mask and of the secret it was made by.
  package init(in workspace: Workspace, fingerprint: String) {
    folder = SiteFolder(path: workspace.stateFolder)
    file = "parts-" + fingerprint.prefix(12)
    let data = FileManager.default.contents(atPath: folder.path + "/" + file) ?? Data()
    let kept = (try? JSONDecoder().decode([Kept].self, from: data)) ?? []
    known = Dictionary(kept.map { ($0.basis, $0) }) { first, _ in first }
  }

  /// The parts of some activities; those without one are left out.
  ///
  /// - Parameters:
  ///   - bases: of each activity, a fingerprint of all that its part rests on besides the mask.
  ///   - make: makes one that is not kept yet.
  /// - Throws: what making one throws, or a `SiteError` where they cannot be kept.
  /// - Returns: by activity.
  package mutating func parts(
    _ bases: [Int64: UInt64], make: @Sendable (Int64) throws -> VisiblePart?
  ) throws -> [Int64: VisiblePart] {
    let missing = bases.filter { known[$0.value] == nil }.sorted { $0.key < $1.key }
    let made = try missing.concurrentMap { Kept(basis: $0.value, part: try make($0.key)) }
    for kept in made { known[kept.basis] = kept }
    if !missing.isEmpty { try keep(Set(bases.values)) }
    return bases.reduce(into: [:]) { parts, pair in
      parts[pair.key] = known[pair.value]?.part
      parts[pair.key]?.derived.activityID = pair.key
    }
  }

  private func keep(_ bases: Set<UInt64>) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(bases.sorted().compactMap { known[$0] })
    try folder.make()
    _ = try folder.write(Array(bytes), to: file, number: 0)
  }
}
