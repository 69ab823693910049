import Foundation
import Hashing
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "is the one of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func known(text: String, expected: String) {
    #expect(sha256(Array(text.utf8)).hex == expected)
  }

  @Test("does not depend on how the bytes are cut")
  func pieces() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = sha256(bytes)
    for length in [1, 63, 64, 65, 4_096] {
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: length) {
        hash.update(Array(bytes[start..<min(start + length, bytes.count)]))
      }
      #expect(hash.finish() == whole)
    }
  }

  @Test("of a file is that of its bytes")
  func file() throws {
    let path = FileManager.default.temporaryDirectory.path + "/openrun-hash-\(getpid())"
    defer { unlink(path) }
    let bytes = [UInt8](repeating: 7, count: 600_000)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(sha256(ofFile: path) == sha256(bytes))
    #expect(sha256(ofFile: path + "-missing") == nil)
    #expect(sha256(ofFile: FileManager.default.temporaryDirectory.path) == nil)
  }
}

@Suite("HMAC-SHA-256")
struct HMACTests {
  @Test("is the one of RFC 4231")
  func known() {
    #expect(
      hmacSHA256(Array("Hi There".utf8), key: [UInt8](repeating: 0x0B, count: 20)).hex
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)).hex
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      hmacSHA256(
        Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        key: [UInt8](repeating: 0xAA, count: 131)
      ).hex == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    #expect(
      hmacSHA256([], key: []).hex
        == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
  }
}

@Suite("A fingerprint")
struct FingerprintTests {
  @Test("is the first half of the SHA-256 of kinds, lengths and values")
  func known() {
    let text = Fingerprint.of { $0.combine("abc") }.text
    #expect(text == String(sha256([1, 3, 0, 0, 0, 0, 0, 0, 0] + Array("abc".utf8)).hex.prefix(32)))
    #expect(Fingerprint(text)?.text == text)
  }

  @Test("differs where values differ in kind, order or cut")
  func differences() {
    let fingerprints = [
      Fingerprint.of { _ in },
      .of { $0.combine("") },
      .of { $0.combine(0) },
      .of { $0.combine([UInt8]()) },
      .of {
        $0.combine("ab")
        $0.combine("c")
      },
      .of {
        $0.combine("a")
        $0.combine("bc")
      },
      .of {
        $0.combine("c")
        $0.combine("ab")
      },
      .of { $0.combine(Array("abc".utf8)) },
      .of { $0.combine(1) },
      .of { $0.combine(-1) },
    ]
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  @Test("is the same for a whole number of any width")
  func widths() {
    #expect(Fingerprint.of { $0.combine(Int32(-5)) } == .of { $0.combine(-5) })
  }

  @Test("does not depend on the size of what waits inside")
  func long() {
    let long = String(repeating: "x", count: 10_000)
    let bytes = [UInt8](repeating: 1, count: 10_000)
    func make() -> Fingerprint {
      .of {
        for _ in 0..<20 {
          $0.combine(long)
          $0.combine(bytes)
          $0.combine(3)
        }
      }
    }
    #expect(make() == make())
    #expect(make() != .of { $0.combine(long) })
  }

  @Test("is read back only from 32 lower-case digits")
  func reading() {
    for text in [
      "", "abc", String(repeating: "g", count: 32), String(repeating: "A", count: 32),
      String(repeating: "0", count: 33), "+" + String(repeating: "0", count: 31),
    ] {
      #expect(Fingerprint(text) == nil)
    }
    #expect(
      Fingerprint("00000000000000010000000000000002")?.text == "00000000000000010000000000000002")
  }
}
