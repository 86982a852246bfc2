#!/usr/bin/env bash
# Signs programs, installers and packages for Windows, on Linux, with osslsigncode.
#
#   sign.sh CERTIFICATE.p12 FILE...
#
# CERTIFICATE_PASSWORD holds the certificate's password. TIMESTAMP_SERVER, where given, is the address of a server that confirms when the
# files were signed, so that they stay good when the certificate has run out. Each file is replaced when its signature was verified.
set -euo pipefail
certificate=$1
shift
for file; do
    signed=$(mktemp "$file.XXXXXX")
    trap 'rm -f "$signed"' EXIT
    rm "$signed" # osslsigncode writes over nothing
    osslsigncode sign -pkcs12 "$certificate" -readpass <(printf %s "${CERTIFICATE_PASSWORD:-}") -h sha256 -n 'PEEL Viewer' \
        ${TIMESTAMP_SERVER:+-ts "$TIMESTAMP_SERVER"} -in "$file" -out "$signed" >/dev/null
    osslsigncode verify -CAfile "${TRUSTED:-/etc/ssl/certs/ca-certificates.crt}" -in "$signed" >/dev/null || {
        echo "The signature of $file cannot be verified." >&2
        exit 1
    }
    chmod --reference="$file" "$signed"
    mv "$signed" "$file"
    echo "signed $(basename "$file")"
done
