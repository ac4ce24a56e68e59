package org.slatecard.testsupport.ftp;

import java.nio.file.Path;
import java.util.List;
import org.apache.ftpserver.ftplet.Authentication;
import org.apache.ftpserver.ftplet.AuthenticationFailedException;
import org.apache.ftpserver.ftplet.Authority;
import org.apache.ftpserver.ftplet.AuthorizationRequest;
import org.apache.ftpserver.ftplet.User;
import org.apache.ftpserver.ftplet.UserManager;
import org.apache.ftpserver.usermanager.UsernamePasswordAuthentication;

/**
 * The only user of an Apache FtpServer, who may do everything: what the server has for users it does not let others use.
 *
 * @param name     the user's name
 * @param password the user's password
 * @param home     what the user sees
 */
record OneUser(String name, String password, Path home) implements User, UserManager {
    @Override
    public User authenticate(Authentication authentication) throws AuthenticationFailedException {
        if (authentication instanceof UsernamePasswordAuthentication given && name.equals(given.getUsername())
                && password.equals(given.getPassword())) {
            return this;
        }
        throw new AuthenticationFailedException();
    }

    @Override
    public User getUserByName(String username) {
        return doesExist(username) ? this : null;
    }

    @Override
    public boolean doesExist(String username) {
        return name.equals(username);
    }

    @Override
    public String[] getAllUserNames() {
        return new String[]{name};
    }

    @Override
    public AuthorizationRequest authorize(AuthorizationRequest request) {
        return request;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getHomeDirectory() {
        return home.toString();
    }

    @Override
    public boolean getEnabled() {
        return true;
    }

    @Override
    public int getMaxIdleTime() {
        return 0;
    }

    @Override
    public List<? extends Authority> getAuthorities() {
        return List.of();
    }

    @Override
    public List<? extends Authority> getAuthorities(Class<? extends Authority> kind) {
        return List.of();
    }

    @Override
    public String getAdminName() {
        return name;
    }

    @Override
    public boolean isAdmin(String username) {
        return doesExist(username);
    }

    @Override
    public void save(User user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(String username) {
        throw new UnsupportedOperationException();
    }
}
