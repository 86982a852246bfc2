#!/usr/bin/env bash
# Makes the disk image for macOS from build/dist/PEEL Viewer.app.
# Usage: make_dmg.sh VERSION
#
# Signs only with an identity, and has Apple notarise the image only with credentials as well:
#   MACOS_SIGNING_IDENTITY   name of a Developer ID Application certificate in the keychain
#   MACOS_NOTARY_PROFILE     name under which `xcrun notarytool store-credentials` keeps the credentials
set -euo pipefail

version=${1:?Usage: make_dmg.sh VERSION}
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$here/../.." && pwd)/build
app="$build/dist/PEEL Viewer.app"
image="$build/peelviewer-$version-macos-$(uname -m).dmg"
identity=${MACOS_SIGNING_IDENTITY:-}
profile=${MACOS_NOTARY_PROFILE:-}

if [ "$(uname)" != Darwin ]; then
    echo "A disk image can only be made on macOS." >&2
    exit 1
fi
if [ ! -d "$app" ]; then
    echo "There is no $app: run 'python packaging/build.py app' first." >&2
    exit 1
fi
if [ -n "$profile" ] && [ -z "$identity" ]; then
    echo "MACOS_NOTARY_PROFILE needs MACOS_SIGNING_IDENTITY: Apple notarises signed programs only." >&2
    exit 1
fi

sign() { codesign --force --timestamp --sign "$identity" "$@"; }

if [ -n "$identity" ]; then
    # From the inside out: a signature covers those of what it holds. Only the program itself gets entitlements.
    find "$app/Contents" -type f ! -path "$app/Contents/MacOS/*" -print0 | while IFS= read -r -d '' file; do
        case $(file -b "$file") in
            *Mach-O*) sign --options runtime "$file" ;;
        esac
    done
    find "$app/Contents" -depth -type d -name '*.framework' -print0 | while IFS= read -r -d '' framework; do
        sign --options runtime "$framework"
    done
    sign --options runtime --entitlements "$here/entitlements.plist" "$app"
else
    # Without any seal macOS would call the program damaged: seal it in nobody's name.
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/PEEL Viewer.app"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -quiet -volname "PEEL Viewer $version" -srcfolder "$folder" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$image"

if [ -z "$identity" ]; then
    echo "Not signed, since MACOS_SIGNING_IDENTITY is not set: macOS will ask whoever opens the program to allow it in System Settings."
    exit 0
fi
sign "$image"
if [ -z "$profile" ]; then
    echo "Signed, but not notarised, since MACOS_NOTARY_PROFILE is not set."
    exit 0
fi
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
echo "Signed and notarised."
