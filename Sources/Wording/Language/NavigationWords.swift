package import Facts

/// What the pages of the main navigation are called in it.
package protocol NavigationWords: Sendable {
  func name(_ target: NavigationTarget) -> String
}

extension Wording {
  package var navigation: any NavigationWords {
    switch language {
    case .english: EnglishNavigation()
    }
  }
}
