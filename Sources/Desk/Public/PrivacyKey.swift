import LiveService
import Site

/// The secret by which the masks of private places are moved, made once and kept beside the store.
struct PrivacyKey {
  private static let file = "key"
  private static let byteCount = 32

  let bytes: [UInt8]

  /// The one that is kept, or a new one where there was none.
  ///
  /// - Throws: a `Refusal` where the one that is kept is not one, or others could read it.
  init(of workspace: Workspace) throws {
    if let kept = try PrivacyKey(keptIn: workspace) {
      self = kept
      return
    }
    bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: 0...255) }
    try SecretFolder(path: workspace.privacyFolder).write(bytes, to: Self.file)
  }

  /// The one that is kept; `nil` where there is none yet.
  ///
  /// - Throws: as the other one.
  init?(keptIn workspace: Workspace) throws {
    let folder = SecretFolder(path: workspace.privacyFolder)
    guard let kept = try folder.read(Self.file) else { return nil }
    guard kept.count == Self.byteCount else {
      throw Refusal(
        "\(folder.path)/\(Self.file) is not the secret that openrun made",
        help: "put the one of your backup in its place; a new one would move what hides your "
          + "places, which gives them away to whoever has seen the site before")
    }
    bytes = kept
  }
}
