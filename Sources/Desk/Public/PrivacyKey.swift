import LiveService
import Site

/// The secret by which the masks of private places are moved, made once and kept beside the store.
struct PrivacyKey {
  private static let file = "key"
  private static let byteCount = 32

  let bytes: [UInt8]

  /// The one that is kept, or a new one where there never was one.
  ///
  /// - Throws: a `Refusal` where the one that is kept is not the one that was made, or is gone, or
  ///   others could read it.
  init(of workspace: Workspace, _ published: inout PublishedPlaces) throws {
    let folder = SecretFolder(path: workspace.privacyFolder)
    let kept = try folder.read(Self.file)
    if kept == nil, published.hasSecret {
      throw Self.refusal("\(folder.path)/\(Self.file), the secret that hides your places, is gone")
    }
    let bytes = kept ?? (0..<Self.byteCount).map { _ in UInt8.random(in: 0...255) }
    guard bytes.count == Self.byteCount, published.isKnown(secret: bytes) else {
      throw Self.refusal("\(folder.path)/\(Self.file) is not the secret that openrun made")
    }
    if kept == nil { try folder.write(bytes, to: Self.file) }
    try published.remember(secret: bytes)
    self.bytes = bytes
  }

  /// The one that is kept; `nil` where there is none yet.
  ///
  /// - Throws: as the other one.
  init?(keptIn workspace: Workspace) throws {
    let folder = SecretFolder(path: workspace.privacyFolder)
    guard let kept = try folder.read(Self.file) else { return nil }
    guard kept.count == Self.byteCount, PublishedPlaces(of: workspace).isKnown(secret: kept) else {
      throw Self.refusal("\(folder.path)/\(Self.file) is not the secret that openrun made")
    }
    bytes = kept
  }

  private static func refusal(_ sentence: String) -> Refusal {
    Refusal(
      sentence,
      help: "put the one of your backup in its place; another one hides other ground, so that old "
        + "and new site together give your places away: if you want that, delete it and "
        + PublishedPlaces.file)
  }
}
