extension Wording {
  /// The wording without marks: what is marked is made of it, so that each text is marked once.
  var plain: Wording { language == .pseudo ? Wording(units: units) : self }

  /// A text of a form, made by the plain wording: forms that have words say through this what they
  /// are in each language.
  func phrase(_ text: (Wording) -> String) -> String {
    switch language {
    case .english: text(self)
    case .pseudo: pseudo(text(plain))
    }
  }
}
