package import Facts

extension Wording {
  /// What a runner or a file calls something, as it stands among our words.
  ///
  /// A name that is written from right to left, in whole or in part, is isolated, or the numbers and
  /// words beside it would change places. That is done with characters (U+2068, U+2069) and not with
  /// `<bdi>`, for names stand in sentences, titles of windows and drawings, where no tag can be.
  package func name(_ name: String) -> String {
    name.unicodeScalars.contains(where: \.changesDirection) ? "\u{2068}\(name)\u{2069}" : name
  }

  /// The activity's own name, or what it was: `Trail run`, `Pool swim`.
  package func title(_ title: ActivityTitle) -> String {
    title.name.map { name($0) } ?? sport(title.sport)
  }

  /// The same with so many letters of its own name at most.
  func title(_ title: ActivityTitle, atMost count: Int) -> String {
    guard let name = title.name, name.count > count else { return self.title(title) }
    return self.name(name.prefix(count - 1) + "…")
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of a script that is written from right to left, or turns the letters
  /// after it.
  fileprivate var changesDirection: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
      0x200F, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
