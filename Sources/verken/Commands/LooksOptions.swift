import ArgumentParser

/// How things are shown, the same for every command that shows a talk.
struct LooksOptions: ParsableArguments {
  /// Read by ``Screen/wantsSimple``, which also knows what was chosen for always.
  @Flag(
    name: [.customLong("eenvoudig"), .customLong("plain")],
    help: "Zonder kleuren, tekeningen en hertekenen; voor een schermlezer.")
  var isSimple = false
}
