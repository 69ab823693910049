import Ccrypto
import Foundation

/// SHA-256 over bytes that come in pieces.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer?

  package init() {
    context = EVP_MD_CTX_new()
    let status = EVP_DigestInit_ex(context, Self.method.pointer, nil)
    precondition(status == 1, "libcrypto knows SHA-256")
  }

  /// Looked up once: by name it is searched for each time.
  private static let method = Method(pointer: EVP_MD_fetch(nil, "SHA256", nil))

  /// Unchecked, because libcrypto counts the uses of a method under a lock and never changes it.
  private struct Method: @unchecked Sendable { let pointer: OpaquePointer? }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// The digest of all bytes so far.
  package consuming func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: digestLength)
    EVP_DigestFinal_ex(context, &bytes, nil)
    return Digest(bytes: bytes)
  }
}

let digestLength = 32

/// The SHA-256 of bytes in memory.
package func sha256(_ bytes: [UInt8]) -> Digest {
  var hash = SHA256()
  hash.update(bytes)
  return hash.finish()
}

/// The SHA-256 of a file, read a piece at a time; `nil` if it cannot be read to its end.
package func sha256(ofFile path: String) -> Digest? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var hash = SHA256()
  var piece = [UInt8](repeating: 0, count: 262_144)
  while true {
    let count = read(descriptor, &piece, piece.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { return hash.finish() }
    piece.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }
}

/// The HMAC-SHA-256 of a message: what nobody can make, or check a guess against, without the key.
package func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> Digest {
  var bytes = [UInt8](repeating: 0, count: digestLength)
  var length = UInt32(digestLength)
  let made = HMAC(
    EVP_sha256(), key, Int32(clamping: key.count), message, message.count, &bytes, &length)
  precondition(made != nil, "libcrypto knows HMAC-SHA-256")
  return Digest(bytes: bytes)
}
