/// One member of an archive, as the archive's directory describes it.
///
/// Two members may share a name; ``index`` keeps them apart. A name is something to show and to
/// recognise a kind of file by. It is never a path on this machine.
package struct ArchiveEntry: Hashable, Sendable {
  /// The place in the directory, from 0.
  package var index: Int

  /// The name with its folders, made safe to show: control and direction characters are replaced.
  package var name: String

  /// The declared size when inflated, in bytes.
  package var byteCount: Int

  /// The size inside the archive, in bytes.
  package var packedByteCount: Int

  /// The CRC-32 that the directory promises.
  package var crc: UInt32

  /// The compression method by its number in the format: 0 stored, 8 deflated.
  package var method: Int

  /// When the member was last changed, on the clock of the machine that packed it.
  package var modified: ZipTime

  package var isDirectory: Bool
  package var isEncrypted: Bool
  package var isSymbolicLink: Bool

  /// The last part of the name; also splits at backslashes, which some packers write.
  package var fileName: String {
    let parts = name.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }
    return parts.last.map(String.init) ?? name
  }
}
