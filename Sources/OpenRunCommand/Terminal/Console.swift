import Foundation
import LiveService

/// Where words go: results to standard output, problems and progress to standard error.
struct Console: Sendable {
  /// Whether standard error is a terminal that a progress line may be drawn on.
  let drawsProgress = isatty(2) == 1
  /// Whether a person can be asked.
  let isInteractive = isatty(0) == 1 && isatty(1) == 1
  private let colorsProblems =
    isatty(2) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

  func say(_ text: String) { write(text + "\n", to: 1) }

  /// Asks for a line; `nil` at the end of input.
  ///
  /// Where secrets are asked for, too, it is not to be used: it reads ahead.
  func ask(_ question: String) -> String? {
    write(question + " ", to: 1)
    return readLine()
  }

  /// Asks for what nobody may see while it is typed; empty at the end of input.
  ///
  /// It is read byte by byte, so that no buffer keeps a copy, and nothing of the next line is taken.
  func askSecret(_ question: String) -> SecretBytes {
    let isTerminal = isatty(0) == 1
    var before = termios()
    if isTerminal {
      write(question + " ", to: 2)
      guard tcgetattr(0, &before) == 0 else { return SecretBytes(capacity: 0) }
      var silent = before
      silent.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(0, TCSAFLUSH, &silent)
    }
    defer {
      if isTerminal {
        tcsetattr(0, TCSAFLUSH, &before)
        write("\n", to: 2)
      }
    }
    let secret = SecretBytes(capacity: 4_096)
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1, byte != UInt8(ascii: "\n") else { break }
      if byte != UInt8(ascii: "\r") { secret.append(byte) }
    }
    byte = 0
    return secret
  }

  func problem(_ text: String) { write(colored(text) + "\n", to: 2) }

  /// Replaces the progress line; an empty text clears it.
  func progress(_ text: String) { write("\r\u{1B}[2K" + text, to: 2) }

  private func colored(_ text: String) -> String {
    guard colorsProblems else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (word, color) in [("error:", "31"), ("warning:", "33"), ("note:", "36"), ("help:", "32")]
      where line.hasPrefix(word) {
        return "\u{1B}[1;\(color)m\(word)\u{1B}[0m" + line.dropFirst(word.count)
      }
      return String(line)
    }.joined(separator: "\n")
  }

  private func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, buffer.count - done) } ?? -1
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      done += count
    }
  }
}
