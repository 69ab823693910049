import FIT
import Testing

@Suite("What is said about damage")
struct ErrorTests {
  @Test(
    "every error is a sentence with its place",
    arguments: [
      (FITError.notFIT, "not a FIT file: bytes 8 to 11 should read “.FIT”"),
      (
        .tooLarge(bytes: 5_000_000_000),
        "file has 5000000000 bytes, more than the 4 GiB a FIT file can hold"
      ),
      (
        .truncated(offset: 20480, missingBytes: 512),
        "file ends at byte 20480 but promises 512 more; copy it again"
      ),
      (
        .wrongDataSize(offset: 4, stored: 0, found: 300),
        "header at byte 4 promises 0 bytes of messages, 300 were found"
      ),
      (
        .undefinedMessage(localType: 7, offset: 49),
        "data at byte 49 uses local message 7, which was never defined"
      ),
      (
        .checksumMismatch(offset: 90, stored: 1, computed: 2),
        "file is damaged: its checksum at byte 90 is 1, its contents give 2"
      ),
      (
        .headerChecksumMismatch(offset: 12, stored: 1, computed: 2),
        "header is damaged: its checksum at byte 12 is 1, its contents give 2"
      ),
      (.checksumMissing(offset: 90), "file ends at byte 90 without its checksum"),
      (
        .trailingBytes(offset: 90, count: 3),
        "3 bytes from byte 90 on do not belong to the file and were left out"
      ),
      (
        .tooMuch(offset: 90),
        "far more messages than a watch records; what follows byte 90 was left out"
      ),
    ])
  func sentences(error: FITError, sentence: String) {
    #expect(error.description == sentence)
  }
}
