# Shared by bin/verken and bin/test: what the build needs, and how to get it.
# Runs on the bash 3.2 of macOS too.

# Each argument is a line.
tell() { printf '%s\n' "$@" >&2; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    return 1
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# What the user types says sudo only where it is needed.
sudo_word() { [ "$(id -u)" = 0 ] || printf 'sudo '; }

apt_install() {
  local log
  log=$(mktemp) || return 1
  local install=(apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@")
  # Package lists are fetched only when the ones at hand do not suffice.
  if as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" >"$log" 2>&1 </dev/null ||
    { as_root apt-get update >>"$log" 2>&1 </dev/null &&
      as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" >>"$log" 2>&1 </dev/null; }; then
    rm -f "$log"
    return 0
  fi
  tail -n 5 "$log" >&2
  rm -f "$log"
  return 1
}

# install APT-NAMES BREW-NAMES: installs, or says what to type.
install() {
  local apt=$1 brew=$2
  if command -v brew >/dev/null && [ "$(uname)" = Darwin ]; then
    tell "Even geduld: Homebrew installeert $brew."
    # shellcheck disable=SC2086
    brew install --quiet $brew >&2 </dev/null && return 0
    tell "Dat lukte niet. Typ zelf:" "" "    brew install $brew" ""
  elif command -v apt-get >/dev/null; then
    tell "Even geduld: $apt wordt geïnstalleerd."
    # shellcheck disable=SC2086
    apt_install $apt && return 0
    tell "Dat lukte niet. Er ontbreekt: $apt."
    tell "Typ zelf, of vraag het je systeembeheerder:"
    tell ""
    tell "    $(sudo_word)apt-get update && $(sudo_word)apt-get install $apt"
    tell ""
  else
    tell "Er ontbreekt iets dat Verken nodig heeft, en hier kan dat niet vanzelf worden geïnstalleerd."
    tell "Op Debian en Ubuntu heten de pakketten: $apt."
    tell "Op Fedora: readline-devel sqlite-devel pkgconf git. Op Arch: readline sqlite pkgconf git."
    tell "Installeer ze en start Verken opnieuw."
  fi
  return 69
}

has_header() {
  pkg-config --exists "$1" 2>/dev/null || [ -e "/usr/include/$2" ]
}

# The system libraries and tools of the build.
ensure_libraries() {
  local apt="" brew=""
  command -v git >/dev/null || apt="$apt git" brew="$brew git"
  if [ "$(uname)" = Darwin ]; then
    command -v pkg-config >/dev/null || brew="$brew pkgconf"
    [ -d /opt/homebrew/opt/readline ] || [ -d /usr/local/opt/readline ] || brew="$brew readline"
    if [ -n "$brew" ] && ! command -v brew >/dev/null; then
      tell "Verken heeft GNU readline nodig. Installeer Homebrew (https://brew.sh) en typ:"
      tell ""
      tell "    brew install${brew}"
      tell ""
      return 69
    fi
    # Apple's own readline is another library; this finds the one of Homebrew.
    [ -n "$brew" ] && { install "" "${brew# }" || return; }
    local prefix
    prefix=$(brew --prefix readline 2>/dev/null) && export PKG_CONFIG_PATH="$prefix/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
    return 0
  fi
  command -v pkg-config >/dev/null || apt="$apt pkg-config"
  has_header readline readline/readline.h || apt="$apt libreadline-dev"
  has_header sqlite3 sqlite3.h || apt="$apt libsqlite3-dev"
  [ -z "$apt" ] || install "${apt# }" ""
}

ensure_swift() {
  local folder
  if ! command -v swift >/dev/null; then
    # Where the installers put it before a new shell is opened.
    for folder in "$HOME/.local/share/swiftly/bin" "$HOME/.swiftly/bin"; do
      [ -x "$folder/swift" ] && PATH=$folder:$PATH && break
    done
  fi
  if ! command -v swift >/dev/null; then
    tell "Verken is in Swift geschreven, en Swift is hier niet gevonden."
    tell "Installeer Swift 6.2 of nieuwer; hoe dat gaat staat op https://www.swift.org/install"
    tell "Open daarna een nieuw venster en start Verken opnieuw."
    return 69
  fi
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case $version in
    "" | [0-5].* | 6.0 | 6.1)
      tell "Verken heeft Swift 6.2 of nieuwer nodig; hier staat ${version:-een onbekende versie}."
      tell "Een nieuwe versie vind je op https://www.swift.org/install"
      return 69
      ;;
  esac
}

# Passes the output of a build on to a log; in a terminal it shows how far the build is.
follow_build() {
  local log=$1 line step
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$log"
    case $line in
      "["*/*"]"*)
        step=${line%%]*}
        step=${step#?}
        [ -t 2 ] && printf '\r  stap %s van %s   ' "${step%%/*}" "${step#*/}" >&2
        ;;
      Fetching* | Fetched*) [ -t 2 ] && printf '\r  bibliotheken ophalen   ' >&2 ;;
    esac
  done
  [ -t 2 ] && printf '\r\033[K' >&2
  return 0
}
