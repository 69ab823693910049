import TestSupport
import Testing

@testable import FIT

@Suite("The checksum")
struct ChecksumTests {
  @Test("sixteen bytes at a time give what single bits give")
  func same() {
    forAll { random in
      let count = Int.random(in: 0...100, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      return bytes.withUnsafeBytes { FITChecksum.checksum($0) } == plainChecksum(bytes)
    }
  }

  @Test("the check value of this checksum is BB3D")
  func checkValue() {
    let bytes = Array("123456789".utf8)
    #expect(bytes.withUnsafeBytes { FITChecksum.checksum($0) } == 0xBB3D)
  }
}
