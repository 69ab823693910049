import Foundation
import Hashing
package import Routes
import Training

/// What the last site for everybody was hidden by, remembered as digests that the secret is needed
/// for: whether it is the same secret, and the same places.
package struct PublishedPlaces: Sendable {
  /// How a place differs from what was published.
  package enum Change: Hashable, Sendable { case isNew, isOther }

  private static let heading = "openrun published 1"
  package static let file = ".openrun/published"

  private let folder: SiteFolder
  private let name: String
  /// The digest of the secret; `nil` before there is one.
  private var secret: String?
  /// By the digest of the place's name, the digest of where it is.
  private var places: [String: String] = [:]
  /// Whether a site was written by them.
  private var isPublished = false

  /// Reads what is remembered; what is not understood is nothing.
  package init(of workspace: Workspace) {
    folder = SiteFolder(path: workspace.stateFolder)
    name = String(Self.file.drop { $0 != "/" }.dropFirst())
    let data = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard lines.first == Self.heading[...] else { return }
    for cells in lines.dropFirst().map({ $0.split(separator: " ").map(String.init) }) {
      switch (cells.first, cells.count) {
      case ("secret", 2): secret = cells[1]
      case ("place", 3): (places[cells[1]], isPublished) = (cells[2], true)
      default: break
      }
    }
  }

  /// Whether a secret was ever made or used.
  package var hasSecret: Bool { secret != nil }

  /// Whether a secret is the one that was used before, if one was.
  package func isKnown(secret key: [UInt8]) -> Bool {
    secret.map { $0 == Self.digest("secret", key) } ?? true
  }

  /// What became of each place since a site was published; `nil` of one that is the same.
  package func changes(of zones: [PrivacyZone], key: [UInt8]) -> [Change?] {
    guard isPublished else { return zones.map { _ in nil } }
    return zones.map { zone in
      guard let place = places[Self.digest("name|" + zone.id, key)] else { return .isNew }
      return place == Self.digest(zone.text, key) ? nil : .isOther
    }
  }

  /// How many places of that site are named no more.
  package func goneCount(_ zones: [PrivacyZone], key: [UInt8]) -> Int {
    Set(places.keys).subtracting(zones.map { Self.digest("name|" + $0.id, key) }).count
  }

  /// Remembers a secret, and the places of a site that was written; the same again writes nothing.
  package mutating func remember(secret key: [UInt8], published zones: [PrivacyZone]? = nil) throws
  {
    secret = Self.digest("secret", key)
    if let zones {
      places = Dictionary(
        zones.map { (Self.digest("name|" + $0.id, key), Self.digest($0.text, key)) }
      ) { first, _ in first }
    }
    let lines =
      [Self.heading] + [secret].compactMap(\.self).map { "secret " + $0 }
      + places.sorted { $0.key < $1.key }.map { "place \($0.key) \($0.value)" }
    try folder.make()
    _ = try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: name, number: 0)
  }

  private static func digest(_ text: String, _ key: [UInt8]) -> String {
    String(hmacSHA256(Array("openrun/published/v1|\(text)".utf8), key: key).hex.prefix(32))
  }
}

extension PrivacyZone {
  /// All that decides what it hides.
  package var text: String { "\(id)|\(center.latitude)|\(center.longitude)|\(radiusMeters)" }
}
